* Intraclass correlations of the slices that every observer rated (McGraw and Wong 1996, table 4).
COMPUTE n=CSUM(m=k).
COMPUTE c=MAKE(n,k,0).
COMPUTE j=0.
LOOP i=1 TO rows.
+ DO IF m(i)=k.
+   COMPUTE j=j+1.
+   COMPUTE c(j,:)=w(i,:).
+ END IF.
END LOOP.
COMPUTE grand=MSUM(c)/(n*k).
COMPUTE bs=k*MSSQ(RSUM(c)/k-grand)/(n-1).
COMPUTE bo=n*MSSQ(CSUM(c)/n-grand)/(k-1).
COMPUTE e=MSSQ(c-RSUM(c)/k*MAKE(1,k,1)-MAKE(n,1,1)*CSUM(c)/n+grand)/((n-1)*(k-1)).
COMPUTE icc_a_1=(bs-e)/(bs+(k-1)*e+k*(bo-e)/n).
COMPUTE icc_a_k=(bs-e)/(bs+(bo-e)/n).
COMPUTE icc_c_1=(bs-e)/(bs+(k-1)*e).
COMPUTE icc_c_k=(bs-e)/bs.
