* How often each point was chosen for each slice, and which points came together.
COMPUTE points={@@POINTS@@}.
COMPUTE p=NCOL(points).
COMPUTE counts=MAKE(rows,p,0).
LOOP j=1 TO p.
+ COMPUTE counts(:,j)=RSUM((w=points(j))&*given).
END LOOP.
COMPUTE together=MAKE(p,p,0).
COMPUTE agreeing=0.
COMPUTE paired=0.
LOOP i=1 TO rows.
+ DO IF m(i)>1.
+   COMPUTE one=T(counts(i,:))*counts(i,:)-MDIAG(counts(i,:)).
+   COMPUTE together=together+one/(m(i)-1).
+   COMPUTE agreeing=agreeing+TRACE(one)/(m(i)*(m(i)-1)).
+   COMPUTE paired=paired+1.
+ END IF.
END LOOP.
COMPUTE percent_agreement=agreeing/paired.
