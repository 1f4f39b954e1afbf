* Krippendorff's alpha from the coincidences of points (Krippendorff 2019, chapter 12).
COMPUTE totals=RSUM(together).
COMPUTE apart=MAKE(p,p,0).
COMPUTE middle=totals.
COMPUTE below=0.
LOOP i=1 TO p.
+ COMPUTE middle(i)=below+totals(i)/2.
+ COMPUTE below=below+totals(i).
END LOOP.
LOOP i=1 TO p.
+ LOOP j=1 TO p.
+   DO IF i<>j.
+     COMPUTE apart(i,j)=@@APART@@.
+   END IF.
+ END LOOP.
END LOOP.
COMPUTE @@NAME@@=1-(below-1)*MSUM(together&*apart)/MSUM((totals*T(totals))&*apart).
